# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class UpdateAdherenceExplanationStatusRequest(Model):
    """One of Pending, Approved, Denied. Body of patch_workforcemanagement_agent_adherence_explanation."""

    status: Literal["Pending", "Approved", "Denied"] | str | None = field("status", default=None)
