# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_adherence_explanation_job_complete_topic_adherence_explanation_changed_notification import WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification
    from .wfm_adherence_explanation_job_complete_topic_error_body import WfmAdherenceExplanationJobCompleteTopicErrorBody


class WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification(Model):
    """WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationJobNotification of the Platform API."""

    id: str | None = field("id", default=None)
    type: Literal[
        "AddExplanation", "UpdateExplanation", "QueryAgentExplanations", "QueryBuExplanations",
    ] | str | None = field("type", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    adherence_explanation: WfmAdherenceExplanationJobCompleteTopicAdherenceExplanationChangedNotification | None = field(
        "adherenceExplanation", default=None
    )
    download_url: str | None = field("downloadUrl", default=None)
    error: WfmAdherenceExplanationJobCompleteTopicErrorBody | None = field("error", default=None)
