# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime


class AuthorizationSettings(Model):
    """Authorization settings: analysis enabled, analysis days, date last calculated and 3 more. Answer of
    get_authorization_settings and 1 more; body of patch_authorization_settings.
    """

    id: str | None = field("id", default=None)
    analysis_enabled: bool | None = field("analysisEnabled", default=None)
    analysis_days: int | None = field("analysisDays", default=None)
    date_last_calculated: datetime | None = field("dateLastCalculated", default=None)
    date_last_active: date | None = field("dateLastActive", default=None)
    self_uri: str | None = field("selfUri", default=None)
