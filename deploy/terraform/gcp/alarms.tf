resource "google_monitoring_notification_channel" "email" {
  count        = var.alarm_email == null ? 0 : 1
  display_name = "${var.name}: operators"
  type         = "email"
  labels       = { email_address = var.alarm_email }
}

locals {
  of_service = "resource.type = \"cloud_run_revision\" AND resource.labels.service_name = \"${var.name}\""

  # docs/runbook.md says what to do about each.
  alarms = {
    server-errors = {
      filter    = "${local.of_service} AND metric.type = \"run.googleapis.com/request_count\" AND metric.labels.response_code_class = \"5xx\""
      aligner   = "ALIGN_RATE", reducer = "REDUCE_SUM", threshold = 0.2, seconds = 300
      documents = "More than 12 answers 5xx a minute for 5 minutes"
    }
    slow = {
      filter    = "${local.of_service} AND metric.type = \"run.googleapis.com/request_latencies\""
      aligner   = "ALIGN_PERCENTILE_95", reducer = "REDUCE_MAX", threshold = 20000, seconds = 600
      documents = "5 % of answers take longer than 20 s"
    }
    memory = {
      filter    = "${local.of_service} AND metric.type = \"run.googleapis.com/container/memory/utilizations\""
      aligner   = "ALIGN_PERCENTILE_95", reducer = "REDUCE_MAX", threshold = 0.9, seconds = 600
      documents = "Instances use more than 90 % of their memory"
    }
  }
}

resource "google_monitoring_alert_policy" "this" {
  for_each              = local.alarms
  display_name          = "${var.name}: ${each.key}"
  combiner              = "OR"
  notification_channels = google_monitoring_notification_channel.email[*].id

  documentation {
    content = "${each.value.documents}. docs/runbook.md says what to do."
  }

  conditions {
    display_name = each.value.documents

    condition_threshold {
      filter          = each.value.filter
      comparison      = "COMPARISON_GT"
      threshold_value = each.value.threshold
      duration        = "${each.value.seconds}s"

      aggregations {
        alignment_period     = "60s"
        per_series_aligner   = each.value.aligner
        cross_series_reducer = each.value.reducer
      }
    }
  }

  depends_on = [google_project_service.this]
}
