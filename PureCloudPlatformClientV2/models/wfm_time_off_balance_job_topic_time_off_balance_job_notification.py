# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmTimeOffBalanceJobTopicErrorBody, WfmTimeOffBalanceJobTopicTimeOffBalance


class WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification(Model):
    id: str | None = field("id", default=None)
    entities: list[WfmTimeOffBalanceJobTopicTimeOffBalance] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    error: WfmTimeOffBalanceJobTopicErrorBody | None = field("error", default=None)
