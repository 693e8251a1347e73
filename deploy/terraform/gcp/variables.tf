variable "project" {
  description = "Project of everything."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.project))
    error_message = "A project's id."
  }
}

variable "region" {
  description = "Region of everything."
  type        = string
  default     = "southamerica-east1"
}

variable "name" {
  description = "Name of everything that is made."
  type        = string
  default     = "ai-invoice-agent"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,18}[a-z0-9]$", var.name))
    error_message = "6 to 20 small letters, digits and hyphens, a letter first: service accounts are named by it, too."
  }
}

variable "image" {
  description = "The image by its digest, such as REGION-docker.pkg.dev/PROJECT/ai-invoice-agent/app@sha256:..."
  type        = string

  validation {
    condition     = can(regex("@sha256:[0-9a-f]{64}$", var.image))
    error_message = "Name the image by its digest: a tag does not say what runs."
  }
}

variable "invokers" {
  description = "Who may call, such as serviceAccount:NAME@PROJECT.iam.gserviceaccount.com; allUsers leaves it to API_KEYS alone."
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for who in var.invokers : can(regex("^(allUsers|allAuthenticatedUsers|(user|group|domain|serviceAccount):.+)$", who))])
    error_message = "Members as IAM writes them."
  }
}

variable "ingress" {
  description = "From where requests may come."
  type        = string
  default     = "INGRESS_TRAFFIC_ALL"

  validation {
    condition     = contains(["INGRESS_TRAFFIC_ALL", "INGRESS_TRAFFIC_INTERNAL_ONLY", "INGRESS_TRAFFIC_INTERNAL_LOAD_BALANCER"], var.ingress)
    error_message = "One of Cloud Run's three."
  }
}

variable "domain" {
  description = "A name of one's own for the service, verified in the project; null for Cloud Run's."
  type        = string
  default     = null
}

variable "cpu" {
  description = "Processors of an instance, and documents that it reads at once."
  type        = number
  default     = 2

  validation {
    condition     = contains([1, 2, 4], var.cpu)
    error_message = "1, 2 or 4."
  }
}

variable "memory_mib" {
  description = "Memory of an instance, in MiB."
  type        = number
  default     = 2048

  validation {
    condition     = var.memory_mib >= 512 * var.cpu
    error_message = "At least 512 MiB for each processor: so much a document that is read takes."
  }
}

variable "min_instances" {
  description = "Fewest instances; 0 lets it sleep, and the first caller wait."
  type        = number
  default     = 0

  validation {
    condition     = var.min_instances >= 0
    error_message = "Not negative."
  }
}

variable "max_instances" {
  description = "Most instances: the limit of what callers can make it cost."
  type        = number
  default     = 10

  validation {
    condition     = var.max_instances >= max(1, var.min_instances)
    error_message = "At least 1 and at least min_instances."
  }
}

variable "settings" {
  description = "Further settings of the service (docs/configuration.md); none that is secret."
  type        = map(string)
  default     = {}

  validation {
    condition     = alltrue([for name in keys(var.settings) : name != "API_KEYS" && name != "SENTRY_DSN" && !endswith(name, "_API_KEY")])
    error_message = "Secrets belong in secret_names."
  }
}

variable "secret_names" {
  description = "Settings that come from Secret Manager. Their values are added by hand, so that no secret stands in Terraform's state."
  type        = set(string)
  default     = ["API_KEYS"]

  validation {
    condition     = contains(var.secret_names, "API_KEYS") || !contains(var.invokers, "allUsers")
    error_message = "Without API_KEYS and with allUsers the service is open to everybody."
  }
}

variable "alarm_email" {
  description = "Who is told of alarms; null for nobody."
  type        = string
  default     = null
}

variable "deletion_protection" {
  description = "Whether the service can only be deleted after this is switched off."
  type        = bool
  default     = true
}

variable "github_repository" {
  description = "OWNER/NAME of the repository whose workflow deploys, null for none. Its environment github_environment may."
  type        = string
  default     = null

  validation {
    condition     = var.github_repository == null || can(regex("^[^/]+/[^/]+$", var.github_repository))
    error_message = "OWNER/NAME."
  }
}

variable "github_environment" {
  description = "The environment of the repository whose jobs may deploy here."
  type        = string
  default     = "production"

  validation {
    condition     = can(regex("^[A-Za-z0-9_-]+$", var.github_environment))
    error_message = "Letters, digits, hyphens."
  }
}
