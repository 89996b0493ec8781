# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdherenceExplanationJobReference


class AdherenceExplanationAsyncResponse(Model):
    """An adherence explanation async: job. Answer of patch_workforcemanagement_agent_adherence_explanation and 2 more.
    """

    job: AdherenceExplanationJobReference | None = field("job", default=None)
