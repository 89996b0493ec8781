# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmHistoricalAdherenceBulkCalculationsCompleteTopicWfmHistoricalAdherenceBulkCalculationsCompleteNotification(Model):
    """A workforce management historical adherence bulk calculations complete: download URLs, query state and 1 more.
    Event of v2.users.{id}.workforcemanagement.adherence.historical.bulk.
    """

    id: str | None = field("id", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    query_state: Literal["Unknown", "Complete", "Error", "Processing"] | str | None = field("queryState", default=None)
