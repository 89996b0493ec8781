# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class UpdateMuAgentRequest(Model):
    """UpdateMuAgentRequest of the Platform API.

    The platform requires: user_id.
    """

    schedulable: bool | None = field("schedulable", default=None)
    user_id: str | None = field("userId", default=None)
