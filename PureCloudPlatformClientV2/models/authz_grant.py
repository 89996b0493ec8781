# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import AuthzDivision, AuthzGrantRole


class AuthzGrant(Model):
    """Part of AuthzDivisionGrantEntityListing and 1 more."""

    subject_id: str | None = field("subjectId", default=None)
    division: AuthzDivision | None = field("division", default=None)
    role: AuthzGrantRole | None = field("role", default=None)
    grant_made_at: datetime | None = field("grantMadeAt", default=None)
