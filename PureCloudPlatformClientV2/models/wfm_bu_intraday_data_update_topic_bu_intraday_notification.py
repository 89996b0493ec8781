# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_bu_intraday_data_update_topic_bu_intraday_result import WfmBuIntradayDataUpdateTopicBuIntradayResult


class WfmBuIntradayDataUpdateTopicBuIntradayNotification(Model):
    """WfmBuIntradayDataUpdateTopicBuIntradayNotification of the Platform API."""

    operation_id: str | None = field("operationId", default=None)
    result: WfmBuIntradayDataUpdateTopicBuIntradayResult | None = field("result", default=None)
