# The plan of the whole module against a provider that makes up what AWS would answer: ./test runs it without an account.
mock_provider "aws" {
  mock_data "aws_availability_zones" {
    defaults = { names = ["sa-east-1a", "sa-east-1b", "sa-east-1c", "sa-east-1d"] }
  }

  mock_data "aws_caller_identity" {
    defaults = { account_id = "123456789012" }
  }

  mock_data "aws_iam_policy_document" {
    defaults = { json = "{\"Version\":\"2012-10-17\",\"Statement\":[]}" }
  }
}

variables {
  image           = "123456789012.dkr.ecr.sa-east-1.amazonaws.com/ai-invoice-agent@sha256:0000000000000000000000000000000000000000000000000000000000000000"
  domain          = "invoices.example.com"
  certificate_arn = "arn:aws:acm:sa-east-1:123456789012:certificate/00000000-0000-0000-0000-000000000000"
}

run "as_it_is" {
  assert {
    condition     = length(aws_subnet.private) == 2 && length(aws_subnet.public) == 2 && length(aws_nat_gateway.this) == 2
    error_message = "Two zones, each with a way out."
  }

  assert {
    condition     = length(distinct(concat(aws_subnet.private[*].cidr_block, aws_subnet.public[*].cidr_block))) == 4
    error_message = "Subnets share addresses."
  }

  assert {
    condition     = !aws_ecs_service.this.network_configuration[0].assign_public_ip
    error_message = "Tasks have addresses of their own on the internet."
  }

  assert {
    condition     = aws_ecs_service.this.deployment_circuit_breaker[0].rollback
    error_message = "A bad version stays."
  }

  assert {
    condition     = aws_lb_listener.https.protocol == "HTTPS" && strcontains(aws_lb_listener.https.ssl_policy, "TLS13")
    error_message = "Not TLS 1.2 or newer only."
  }

  assert {
    condition     = aws_lb_listener.http.default_action[0].type == "redirect"
    error_message = "http is answered."
  }

  assert {
    condition     = length(aws_iam_role.deploy) == 0 && length(aws_sns_topic_subscription.email) == 0
    error_message = "Something was made that nobody asked for."
  }
}

run "the_container" {
  assert {
    condition     = one(jsondecode(aws_ecs_task_definition.this.container_definitions)).readonlyRootFilesystem
    error_message = "The root can be written."
  }

  assert {
    condition     = one(jsondecode(aws_ecs_task_definition.this.container_definitions)).stopTimeout <= 120
    error_message = "Fargate waits 120 s at most."
  }

  assert {
    condition     = one(jsondecode(aws_ecs_task_definition.this.container_definitions)).stopTimeout > aws_lb_target_group.this.deregistration_delay
    error_message = "The container is ended before its last requests are answered."
  }

  assert {
    condition     = aws_lb.this.idle_timeout > local.timeout_seconds
    error_message = "The balancer gives up before the service answers."
  }

  assert {
    condition     = one(one(jsondecode(aws_ecs_task_definition.this.container_definitions)).secrets).name == "API_KEYS"
    error_message = "The keys do not come from Secrets Manager."
  }

  assert {
    condition = alltrue([
      for variable in one(jsondecode(aws_ecs_task_definition.this.container_definitions)).environment :
      !contains(var.secret_names, variable.name)
    ])
    error_message = "A secret stands in the task definition."
  }
}

run "deployed_from_github" {
  variables {
    github_repository    = "example/invoices"
    alarm_email          = "operator@example.com"
    nat_gateway_per_zone = false
    zones                = 3
  }

  assert {
    condition     = length(aws_iam_role.deploy) == 1 && length(aws_iam_openid_connect_provider.github) == 1
    error_message = "The workflow has no role."
  }

  assert {
    condition     = data.aws_iam_policy_document.deploy_assume[0].statement[0].condition != null
    error_message = "Any repository may take the role."
  }

  assert {
    condition     = length(aws_nat_gateway.this) == 1 && length(aws_route.nat) == 3
    error_message = "Each zone needs a way out by the one gateway."
  }

  assert {
    condition     = length(aws_sns_topic_subscription.email) == 1
    error_message = "Nobody is told of alarms."
  }
}

run "a_tag_is_no_image" {
  command = plan

  variables {
    image = "ai-invoice-agent:latest"
  }

  expect_failures = [var.image]
}

run "secrets_are_no_settings" {
  command = plan

  variables {
    settings = { API_KEYS = "visible" }
  }

  expect_failures = [var.settings]
}

run "sizes_fit" {
  command = plan

  variables {
    cpu    = 4096
    memory = 1024
  }

  expect_failures = [var.memory]
}

run "never_open" {
  command = plan

  variables {
    secret_names = []
  }

  expect_failures = [var.secret_names]
}
