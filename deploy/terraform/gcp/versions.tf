terraform {
  required_version = ">= 1.9"

  required_providers {
    google = {
      source  = "hashicorp/google"
      version = ">= 6.0, < 8.0"
    }
  }
}

provider "google" {
  project = var.project
  region  = var.region
}

locals {
  port            = 8000
  timeout_seconds = 60

  settings = merge({
    ENVIRONMENT     = "production"
    TRUSTED_PROXIES = "*" # Cloud Run's own front is the only way to the port
    WORKERS         = tostring(var.cpu)
    DRAIN_SECONDS   = "0" # Cloud Run sends no more requests once it has sent SIGTERM
    TIMEOUT_SECONDS = tostring(local.timeout_seconds)
  }, var.settings)

  apis = ["artifactregistry", "run", "secretmanager", "monitoring", "iamcredentials", "sts"]
}

resource "google_project_service" "this" {
  for_each           = toset(local.apis)
  service            = "${each.value}.googleapis.com"
  disable_on_destroy = false
}
