# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdherenceExplanationJobReference, AdherenceExplanationListingAgentQueryResponse


class AgentQueryAdherenceExplanationsResponse(Model):
    """Agent query adherence explanations: job, result and download URL. Answer of
    post_workforcemanagement_agent_adherence_explanations_query.
    """

    job: AdherenceExplanationJobReference | None = field("job", default=None)
    result: AdherenceExplanationListingAgentQueryResponse | None = field("result", default=None)
    download_url: str | None = field("downloadUrl", default=None)
