# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BaseMediaSettings, ServiceLevel


class MediaSettings(Model):
    """Part of QueueMediaSettings."""

    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)
    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    service_level: ServiceLevel | None = field("serviceLevel", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    sub_type_settings: dict[str, BaseMediaSettings] | None = field("subTypeSettings", default=None)
