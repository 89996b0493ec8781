# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationQueueMediaSettings(Model):
    """Queue media settings of a call. In Call and 6 more."""

    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)
