terraform {
  required_version = ">= 1.9"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0" # checked against the schema of 6.25
    }
  }
}

provider "aws" {
  region = var.region

  default_tags {
    tags = local.tags
  }
}

locals {
  tags = merge({ Application = var.name, ManagedBy = "terraform" }, var.tags)
  port = 8000

  # Longest wait of a request, and what the deployment needs around it.
  drain_seconds   = 10
  timeout_seconds = 60

  settings = merge({
    ENVIRONMENT     = "production"
    TRUSTED_PROXIES = "*" # nothing but the load balancer reaches the port (network.tf)
    ALLOWED_HOSTS   = var.domain
    WORKERS         = tostring(max(1, floor(var.cpu / 1024)))
    DRAIN_SECONDS   = tostring(local.drain_seconds)
    TIMEOUT_SECONDS = tostring(local.timeout_seconds)
  }, var.settings)
}
