# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmHistoricalAdherenceCalculationsCompleteTopicWfmHistoricalAdherenceCalculationsCompleteNotice(Model):
    """A workforce management historical adherence calculations complete notice: download URL, download URLs, query
    state and 1 more. Event of v2.users.{id}.workforcemanagement.historicaladherencequery.
    """

    id: str | None = field("id", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    query_state: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("queryState", default=None)
