# The plan of the whole module against a provider that makes up what Google would answer: ./test runs it without an account.
mock_provider "google" {}

variables {
  project = "example-project"
  image   = "southamerica-east1-docker.pkg.dev/example-project/ai-invoice-agent/app@sha256:0000000000000000000000000000000000000000000000000000000000000000"
}

run "as_it_is" {
  assert {
    condition     = length(google_cloud_run_v2_service_iam_member.invoker) == 0
    error_message = "Somebody may call whom nobody named."
  }

  assert {
    condition     = google_cloud_run_v2_service.this.template[0].scaling[0].max_instance_count == 10
    error_message = "No limit of what callers can make it cost."
  }

  assert {
    condition     = one([for probe in google_cloud_run_v2_service.this.template[0].containers[0].liveness_probe : probe.http_get[0].path]) == "/health"
    error_message = "The liveness probe asks for readiness."
  }

  assert {
    condition = anytrue([
      for variable in google_cloud_run_v2_service.this.template[0].containers[0].env :
      variable.name == "API_KEYS" && length(variable.value_source) == 1
    ])
    error_message = "The keys do not come from Secret Manager."
  }

  assert {
    condition     = length(google_service_account.deploy) == 0 && length(google_cloud_run_domain_mapping.this) == 0
    error_message = "Something was made that nobody asked for."
  }
}

run "deployed_from_github" {
  variables {
    github_repository = "example/invoices"
    domain            = "invoices.example.com"
    alarm_email       = "operator@example.com"
    invokers          = ["serviceAccount:caller@example-project.iam.gserviceaccount.com"]
  }

  assert {
    condition     = strcontains(google_iam_workload_identity_pool_provider.github[0].attribute_condition, "repo:example/invoices:environment:production")
    error_message = "Any repository may get in."
  }

  assert {
    condition     = length(google_cloud_run_domain_mapping.this) == 1 && length(google_cloud_run_v2_service_iam_member.invoker) == 1
    error_message = "The domain or the caller is missing."
  }
}

run "a_tag_is_no_image" {
  command = plan

  variables {
    image = "ai-invoice-agent:latest"
  }

  expect_failures = [var.image]
}

run "never_open" {
  command = plan

  variables {
    invokers     = ["allUsers"]
    secret_names = []
  }

  expect_failures = [var.secret_names]
}

run "memory_for_each_document" {
  command = plan

  variables {
    cpu        = 4
    memory_mib = 1024
  }

  expect_failures = [var.memory_mib]
}
