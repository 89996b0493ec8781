# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        AdherenceExplanationListingAgentQueryResponse, AdherenceExplanationListingBuQueryResponse,
        AdherenceExplanationResponse, ErrorBody,
    )


class AdherenceExplanationJob(Model):
    """An adherence explanation job, kept at /api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}. Answer of
    get_workforcemanagement_adherence_explanations_job.
    """

    id: str | None = field("id", default=None)
    type: Literal[
        "AddExplanation", "UpdateExplanation", "QueryAgentExplanations", "QueryBuExplanations",
    ] | str | None = field("type", default=None)
    status: Literal["Processing", "Complete", "Error"] | str | None = field("status", default=None)
    adherence_explanation: AdherenceExplanationResponse | None = field("adherenceExplanation", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    error: ErrorBody | None = field("error", default=None)
    agent_query_response_template: AdherenceExplanationListingAgentQueryResponse | None = field(
        "agentQueryResponseTemplate", default=None
    )
    bu_query_response_template: AdherenceExplanationListingBuQueryResponse | None = field(
        "buQueryResponseTemplate", default=None
    )
    self_uri: str | None = field("selfUri", default=None)
