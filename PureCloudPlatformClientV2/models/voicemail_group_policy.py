# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Group


class VoicemailGroupPolicy(Model):
    """A voicemail group policy: name, group, enabled and 10 more. Answer of get_voicemail_group_policy and 1 more; body
    of patch_voicemail_group_policy.
    """

    name: str | None = field("name", default=None)
    group: Group | None = field("group", default=None)
    enabled: bool | None = field("enabled", default=None)
    send_email_notifications: bool | None = field("sendEmailNotifications", default=None)
    disable_email_pii: bool | None = field("disableEmailPii", default=None)
    include_email_transcriptions: bool | None = field("includeEmailTranscriptions", default=None)
    language_preference: str | None = field("languagePreference", default=None)
    rotate_calls_secs: int | None = field("rotateCallsSecs", default=None)
    stop_ringing_after_rotations: int | None = field("stopRingingAfterRotations", default=None)
    overflow_group_id: str | None = field("overflowGroupId", default=None)
    group_alert_type: Literal[
        "RANDOM", "ROUND_ROBIN", "SEQUENTIAL",
    ] | str | None = field("groupAlertType", default=None)
    interactive_response_prompt_id: str | None = field("interactiveResponsePromptId", default=None)
    interactive_response_required: bool | None = field("interactiveResponseRequired", default=None)
