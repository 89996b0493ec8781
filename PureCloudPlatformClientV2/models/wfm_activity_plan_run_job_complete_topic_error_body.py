# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WfmActivityPlanRunJobCompleteTopicErrorBody(Model):
    status: int | None = field("status", default=None)
    code: str | None = field("code", default=None)
    message: str | None = field("message", default=None)
    message_params: dict[str, str] | None = field("messageParams", default=None)
