# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class GenerateMeetingIdRequest(Model):
    """GenerateMeetingIdRequest of the Platform API.

    The platform requires: ephemeral.
    """

    conference_id: str | None = field("conferenceId", default=None)
    ephemeral: bool | None = field("ephemeral", default=None)
    expire_time_days: int | None = field("expireTimeDays", default=None)
