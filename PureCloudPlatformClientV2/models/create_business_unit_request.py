# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import CreateBusinessUnitSettingsRequest


class CreateBusinessUnitRequest(Model):
    """Taken by post_workforcemanagement_businessunits.

    Required by the platform: name, division_id, settings.
    """

    name: str | None = field("name", default=None)
    division_id: str | None = field("divisionId", default=None)
    settings: CreateBusinessUnitSettingsRequest | None = field("settings", default=None)
