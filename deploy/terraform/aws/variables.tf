variable "name" {
  description = "Name of everything that is made."
  type        = string
  default     = "ai-invoice-agent"

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{2,23}$", var.name))
    error_message = "3 to 24 small letters, digits and hyphens, a letter first: names of load balancers and target groups end at 32."
  }
}

variable "region" {
  description = "Region of everything."
  type        = string
  default     = "sa-east-1"
}

variable "tags" {
  description = "Further tags."
  type        = map(string)
  default     = {}
}

variable "image" {
  description = "The image by its digest, such as ACCOUNT.dkr.ecr.REGION.amazonaws.com/ai-invoice-agent@sha256:..."
  type        = string

  validation {
    condition     = can(regex("@sha256:[0-9a-f]{64}$", var.image))
    error_message = "Name the image by its digest: a tag does not say what runs, and is no help in rolling back."
  }
}

variable "domain" {
  description = "Name under which callers reach the service; the certificate must hold it."
  type        = string

  validation {
    condition     = can(regex("^[a-z0-9-]+(\\.[a-z0-9-]+)+$", var.domain))
    error_message = "A name such as invoices.example.com."
  }
}

variable "certificate_arn" {
  description = "Certificate of the domain, in ACM in the same region."
  type        = string

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:acm:", var.certificate_arn))
    error_message = "The ARN of a certificate in ACM."
  }
}

variable "vpc_cidr" {
  description = "Addresses of the network."
  type        = string
  default     = "10.20.0.0/16"

  validation {
    condition     = can(cidrsubnet(var.vpc_cidr, 4, 15))
    error_message = "A network such as 10.20.0.0/16, at most /24."
  }
}

variable "zones" {
  description = "How many availability zones are used."
  type        = number
  default     = 2

  validation {
    condition     = var.zones >= 2 && var.zones <= 4
    error_message = "2 to 4: a load balancer wants two."
  }
}

variable "nat_gateway_per_zone" {
  description = "A NAT gateway in each zone, so that the loss of one zone does not cut the others off from AI providers; false for one in all."
  type        = bool
  default     = true
}

variable "allowed_cidrs" {
  description = "Who may call: networks."
  type        = list(string)
  default     = ["0.0.0.0/0"]
}

variable "cpu" {
  description = "Processor of a task, in 1/1024."
  type        = number
  default     = 1024

  validation {
    condition     = contains([512, 1024, 2048, 4096], var.cpu)
    error_message = "512, 1024, 2048 or 4096."
  }
}

variable "memory" {
  description = "Memory of a task, in MiB."
  type        = number
  default     = 2048

  validation {
    condition     = var.memory >= 1024 && var.memory >= var.cpu * 2 && var.memory <= var.cpu * 8
    error_message = "Two to eight times the processor's number (what Fargate offers), at least 1024."
  }
}

variable "min_tasks" {
  description = "Fewest tasks."
  type        = number
  default     = 2

  validation {
    condition     = var.min_tasks >= 1
    error_message = "At least 1; at least 2 to survive the loss of a zone."
  }
}

variable "max_tasks" {
  description = "Most tasks."
  type        = number
  default     = 10

  validation {
    condition     = var.max_tasks >= var.min_tasks
    error_message = "At least min_tasks."
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
  description = "Settings that come from Secrets Manager. Their values are set by hand, so that no secret stands in Terraform's state."
  type        = set(string)
  default     = ["API_KEYS"]

  validation {
    condition     = contains(var.secret_names, "API_KEYS")
    error_message = "API_KEYS must be among them: without keys the service is open to everybody."
  }
}

variable "log_days" {
  description = "How long logs are kept, in days."
  type        = number
  default     = 30
}

variable "access_log_bucket" {
  description = "Bucket for the load balancer's access logs; null for none."
  type        = string
  default     = null
}

variable "deletion_protection" {
  description = "Whether the load balancer can only be deleted after this is switched off."
  type        = bool
  default     = true
}

variable "alarm_email" {
  description = "Who is told of alarms; null for nobody."
  type        = string
  default     = null
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

variable "github_oidc_provider_arn" {
  description = "The account's OIDC provider for GitHub, of which there can be one only; null to make it."
  type        = string
  default     = null
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
