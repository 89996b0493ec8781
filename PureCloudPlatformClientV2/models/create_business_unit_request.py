# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .create_business_unit_settings_request import CreateBusinessUnitSettingsRequest


class CreateBusinessUnitRequest(Model):
    """CreateBusinessUnitRequest of the Platform API.

    The platform requires: name, division_id, settings.
    """

    name: str | None = field("name", default=None)
    division_id: str | None = field("divisionId", default=None)
    settings: CreateBusinessUnitSettingsRequest | None = field("settings", default=None)
