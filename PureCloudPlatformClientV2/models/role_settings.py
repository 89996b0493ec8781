# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class RoleSettings(Model):
    id: str | None = field("id", default=None)
    backfill_enabled: bool | None = field("backfillEnabled", default=None)
    authorization_grant_division_aware: bool | None = field("authorizationGrantDivisionAware", default=None)
    self_uri: str | None = field("selfUri", default=None)
