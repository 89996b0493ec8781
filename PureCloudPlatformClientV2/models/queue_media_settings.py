# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BaseMediaSettings, DomainEntityRef, ServiceLevel


class CallbackMediaSettings(Model):
    """Callback of queue media settings. In QueueMediaSettings."""

    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)
    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    service_level: ServiceLevel | None = field("serviceLevel", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    sub_type_settings: dict[str, BaseMediaSettings] | None = field("subTypeSettings", default=None)
    mode: Literal["AgentFirst", "CustomerFirst"] | str | None = field("mode", default=None)
    enable_auto_dial_and_end: bool | None = field("enableAutoDialAndEnd", default=None)
    auto_dial_delay_seconds: int | None = field("autoDialDelaySeconds", default=None)
    auto_end_delay_seconds: int | None = field("autoEndDelaySeconds", default=None)
    pacing_modifier: float | None = field("pacingModifier", default=None)
    live_voice_reaction_type: Literal[
        "HangUp", "TransferToQueue", "TransferToFlow",
    ] | str | None = field("liveVoiceReactionType", default=None)
    live_voice_flow: DomainEntityRef | None = field("liveVoiceFlow", default=None)
    answering_machine_reaction_type: Literal[
        "HangUp", "TransferToQueue", "TransferToFlow",
    ] | str | None = field("answeringMachineReactionType", default=None)
    answering_machine_flow: DomainEntityRef | None = field("answeringMachineFlow", default=None)


class EmailMediaSettings(Model):
    """Email of queue media settings. In QueueMediaSettings."""

    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)
    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    service_level: ServiceLevel | None = field("serviceLevel", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    sub_type_settings: dict[str, BaseMediaSettings] | None = field("subTypeSettings", default=None)


class MediaSettings(Model):
    """Call of queue media settings. In QueueMediaSettings."""

    enable_auto_answer: bool | None = field("enableAutoAnswer", default=None)
    alerting_timeout_seconds: int | None = field("alertingTimeoutSeconds", default=None)
    service_level: ServiceLevel | None = field("serviceLevel", default=None)
    auto_answer_alert_tone_seconds: float | None = field("autoAnswerAlertToneSeconds", default=None)
    manual_answer_alert_tone_seconds: float | None = field("manualAnswerAlertToneSeconds", default=None)
    sub_type_settings: dict[str, BaseMediaSettings] | None = field("subTypeSettings", default=None)


class QueueMediaSettings(Model):
    """Media settings of a queue. In CreateQueueRequest and 3 more."""

    call: MediaSettings | None = field("call", default=None)
    callback: CallbackMediaSettings | None = field("callback", default=None)
    chat: MediaSettings | None = field("chat", default=None)
    email: EmailMediaSettings | None = field("email", default=None)
    message: MediaSettings | None = field("message", default=None)
