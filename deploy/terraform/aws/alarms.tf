resource "aws_sns_topic" "alarms" {
  name              = "${var.name}-alarms"
  kms_master_key_id = aws_kms_key.alarms.id
}

# Amazon's own key would not let CloudWatch publish.
resource "aws_kms_key" "alarms" {
  description         = "Alarms of ${var.name}"
  enable_key_rotation = true
  policy              = data.aws_iam_policy_document.alarms_key.json
}

data "aws_iam_policy_document" "alarms_key" {
  statement {
    sid       = "Account"
    actions   = ["kms:*"]
    resources = ["*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::${data.aws_caller_identity.me.account_id}:root"]
    }
  }

  statement {
    sid       = "CloudWatch"
    actions   = ["kms:Decrypt", "kms:GenerateDataKey*"]
    resources = ["*"]

    principals {
      type        = "Service"
      identifiers = ["cloudwatch.amazonaws.com"]
    }
  }
}

resource "aws_sns_topic_subscription" "email" {
  count     = var.alarm_email == null ? 0 : 1
  topic_arn = aws_sns_topic.alarms.arn
  protocol  = "email"
  endpoint  = var.alarm_email
}

locals {
  targets = { LoadBalancer = aws_lb.this.arn_suffix, TargetGroup = aws_lb_target_group.this.arn_suffix }
  tasks   = { ClusterName = aws_ecs_cluster.this.name, ServiceName = aws_ecs_service.this.name }

  # docs/runbook.md says what to do about each.
  alarms = {
    server-errors = {
      namespace = "AWS/ApplicationELB", metric = "HTTPCode_Target_5XX_Count", dimensions = local.targets,
      statistic = "Sum", threshold = 10, minutes = 5, description = "More than 10 answers 5xx a minute for 5 minutes"
    }
    no-healthy-task = {
      namespace = "AWS/ApplicationELB", metric = "HealthyHostCount", dimensions = local.targets,
      statistic = "Minimum", threshold = 1, minutes = 2, description = "No task is ready", below = true
    }
    slow = {
      namespace = "AWS/ApplicationELB", metric = "TargetResponseTime", dimensions = local.targets,
      statistic = "p95", threshold = 20, minutes = 10, description = "5 % of answers take longer than 20 s"
    }
    memory = {
      namespace = "AWS/ECS", metric = "MemoryUtilization", dimensions = local.tasks,
      statistic = "Average", threshold = 90, minutes = 10, description = "Tasks use more than 90 % of their memory"
    }
    processor = {
      namespace = "AWS/ECS", metric = "CPUUtilization", dimensions = local.tasks,
      statistic = "Average", threshold = 95, minutes = 15, description = "Tasks are busy although the autoscaler had time: max_tasks is too low"
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "this" {
  for_each            = local.alarms
  alarm_name          = "${var.name}-${each.key}"
  alarm_description   = each.value.description
  namespace           = each.value.namespace
  metric_name         = each.value.metric
  dimensions          = each.value.dimensions
  statistic           = startswith(each.value.statistic, "p") ? null : each.value.statistic
  extended_statistic  = startswith(each.value.statistic, "p") ? each.value.statistic : null
  period              = 60
  evaluation_periods  = each.value.minutes
  threshold           = each.value.threshold
  comparison_operator = try(each.value.below, false) ? "LessThanThreshold" : "GreaterThanThreshold"
  treat_missing_data  = try(each.value.below, false) ? "breaching" : "notBreaching"
  alarm_actions       = [aws_sns_topic.alarms.arn]
  ok_actions          = [aws_sns_topic.alarms.arn]
}
