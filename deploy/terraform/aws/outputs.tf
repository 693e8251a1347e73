output "address" {
  description = "Where the domain's CNAME or ALIAS must point."
  value       = aws_lb.this.dns_name
}

output "repository_url" {
  description = "Where images are pushed."
  value       = aws_ecr_repository.this.repository_url
}

output "secret_arns" {
  description = "Secrets whose values must be set before the service starts."
  value       = { for name, secret in aws_secretsmanager_secret.this : name => secret.arn }
}

output "cluster" {
  description = "Name of the cluster."
  value       = aws_ecs_cluster.this.name
}

output "service" {
  description = "Name of the service."
  value       = aws_ecs_service.this.name
}

output "deploy_role_arn" {
  description = "Role of the workflow that deploys; null where there is none."
  value       = one(aws_iam_role.deploy[*].arn)
}
