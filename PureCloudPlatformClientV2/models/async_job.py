# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AsyncJob(Model):
    """An async job, kept at /api/v2/integrations/speech/nuance/{nuanceIntegrationId}/bots/jobs/{jobId}. Answer of
    get_integrations_speech_nuance_nuance_integration_id_bot_job and 3 more.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
    state: Literal["Running", "Completed", "Failed", "Cancelled"] | str | None = field("state", default=None)
