# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_bu_short_term_forecast_generate_progress_topic_bu_short_term_forecast import WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast


class WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification(Model):
    """WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification of the Platform API.
    """

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    result: WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast | None = field("result", default=None)
    operation_id: str | None = field("operationId", default=None)
    progress: int | None = field("progress", default=None)
