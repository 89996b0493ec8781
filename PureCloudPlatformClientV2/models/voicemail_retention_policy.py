# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class VoicemailRetentionPolicy(Model):
    """Part of VoicemailMessage."""

    voicemail_retention_policy_type: Literal[
        "RETAIN_INDEFINITELY", "RETAIN_WITH_TTL", "IMMEDIATE_DELETE",
    ] | str | None = field("voicemailRetentionPolicyType", default=None)
    number_of_days: int | None = field("numberOfDays", default=None)
