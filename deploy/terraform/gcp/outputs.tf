output "url" {
  description = "Where the service answers."
  value       = google_cloud_run_v2_service.this.uri
}

output "repository" {
  description = "Where images are pushed."
  value       = "${var.region}-docker.pkg.dev/${var.project}/${google_artifact_registry_repository.this.repository_id}"
}

output "secrets" {
  description = "Secrets that need a first version before the service starts."
  value       = { for name, secret in google_secret_manager_secret.this : name => secret.secret_id }
}

output "workload_identity_provider" {
  description = "Provider by which the workflow that deploys gets in; null where there is none."
  value       = one(google_iam_workload_identity_pool_provider.github[*].name)
}

output "deploy_account" {
  description = "Account of the workflow that deploys; null where there is none."
  value       = one(google_service_account.deploy[*].email)
}
