# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WfmBuScheduleQueryResultTopicBuScheduleSearchResultNotification(Model):
    """A business unit schedule search result: operation id, business unit id and download URL. Event of
    v2.workforcemanagement.users.{id}.schedules.query.
    """

    operation_id: str | None = field("operationId", default=None)
    business_unit_id: str | None = field("businessUnitId", default=None)
    download_url: str | None = field("downloadUrl", default=None)
