# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_time_off_balance_job_topic_error_body import WfmTimeOffBalanceJobTopicErrorBody
    from .wfm_time_off_balance_job_topic_time_off_balance import WfmTimeOffBalanceJobTopicTimeOffBalance


class WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification(Model):
    """WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification of the Platform API."""

    id: str | None = field("id", default=None)
    entities: list[WfmTimeOffBalanceJobTopicTimeOffBalance] | None = field("entities", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    error: WfmTimeOffBalanceJobTopicErrorBody | None = field("error", default=None)
