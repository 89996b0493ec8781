# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class PINConfiguration(Model):
    """Pin configuration of a voicemail organization policy. In VoicemailOrganizationPolicy."""

    minimum_length: int | None = field("minimumLength", default=None)
    maximum_length: int | None = field("maximumLength", default=None)


class VoicemailOrganizationPolicy(Model):
    """A voicemail organization policy: enabled, alert timeout seconds, pin configuration and 8 more. Answer of
    get_voicemail_policy and 1 more; body of put_voicemail_policy.
    """

    enabled: bool | None = field("enabled", default=None)
    alert_timeout_seconds: int | None = field("alertTimeoutSeconds", default=None)
    pin_configuration: PINConfiguration | None = field("pinConfiguration", default=None)
    voicemail_extension: str | None = field("voicemailExtension", default=None)
    pin_required: bool | None = field("pinRequired", default=None)
    interactive_response_required: bool | None = field("interactiveResponseRequired", default=None)
    send_email_notifications: bool | None = field("sendEmailNotifications", default=None)
    include_email_transcriptions: bool | None = field("includeEmailTranscriptions", default=None)
    disable_email_pii: bool | None = field("disableEmailPii", default=None)
    maximum_recording_time_seconds: int | None = field("maximumRecordingTimeSeconds", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
