# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RoleSettings(Model):
    """Role settings: backfill enabled, authorization grant division aware and 2 more. Answer of
    get_authorization_roles_settings and 1 more; body of put_authorization_roles_settings.
    """

    id: str | None = field("id", default=None)
    backfill_enabled: bool | None = field("backfillEnabled", default=None)
    authorization_grant_division_aware: bool | None = field("authorizationGrantDivisionAware", default=None)
    self_uri: str | None = field("selfUri", default=None)
