# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmHistoricalShrinkageCalculationsCompleteTopicHistoricalShrinkageCalculationsCompleteNotification(Model):
    """A historical shrinkage calculations complete: operation id, download URLs and state. Event of
    v2.users.{id}.workforcemanagement.shrinkage.jobs.
    """

    operation_id: str | None = field("operationId", default=None)
    download_urls: list[str] | None = field("downloadUrls", default=None)
    state: Literal["Unknown", "Complete", "Error", "Processing"] | str | None = field("state", default=None)
