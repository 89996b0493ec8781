# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AuthzGrant


class AuthzSubject(Model):
    """An authz subject, kept at /api/v2/authorization/subjects/{subjectId}. Answer of get_authorization_subject and 1
    more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    grants: list[AuthzGrant] | None = field("grants", default=None)
    version: int | None = field("version", default=None)
    self_uri: str | None = field("selfUri", default=None)
