# The workflow that deploys, without keys that live longer than it.

locals {
  deploys = var.github_repository == null ? 0 : 1
}

resource "google_service_account" "deploy" {
  count        = local.deploys
  account_id   = "${var.name}-deploy"
  display_name = "Deploys ${var.name}"
}

resource "google_iam_workload_identity_pool" "github" {
  count                     = local.deploys
  workload_identity_pool_id = "${var.name}-github"
  depends_on                = [google_project_service.this]
}

resource "google_iam_workload_identity_pool_provider" "github" {
  count                              = local.deploys
  workload_identity_pool_id          = google_iam_workload_identity_pool.github[0].workload_identity_pool_id
  workload_identity_pool_provider_id = "github"
  attribute_condition                = "assertion.sub == \"repo:${var.github_repository}:environment:${var.github_environment}\""
  attribute_mapping                  = { "google.subject" = "assertion.sub" }

  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}

resource "google_service_account_iam_member" "github" {
  count              = local.deploys
  service_account_id = google_service_account.deploy[0].name
  role               = "roles/iam.workloadIdentityUser"
  member             = "principal://iam.googleapis.com/${google_iam_workload_identity_pool.github[0].name}/subject/repo:${var.github_repository}:environment:${var.github_environment}"
}

resource "google_artifact_registry_repository_iam_member" "deploy" {
  count      = local.deploys
  repository = google_artifact_registry_repository.this.name
  location   = var.region
  role       = "roles/artifactregistry.writer"
  member     = "serviceAccount:${google_service_account.deploy[0].email}"
}

resource "google_cloud_run_v2_service_iam_member" "deploy" {
  count    = local.deploys
  name     = google_cloud_run_v2_service.this.name
  location = var.region
  role     = "roles/run.developer"
  member   = "serviceAccount:${google_service_account.deploy[0].email}"
}

# The check after a deployment calls the service.
resource "google_cloud_run_v2_service_iam_member" "deploy_calls" {
  count    = local.deploys
  name     = google_cloud_run_v2_service.this.name
  location = var.region
  role     = "roles/run.invoker"
  member   = "serviceAccount:${google_service_account.deploy[0].email}"
}

# A new revision runs as the service's account, which the one who deploys must be allowed to hand over.
resource "google_service_account_iam_member" "hand_over" {
  count              = local.deploys
  service_account_id = google_service_account.service.name
  role               = "roles/iam.serviceAccountUser"
  member             = "serviceAccount:${google_service_account.deploy[0].email}"
}
