# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .scim_genesys_user_external_id import ScimGenesysUserExternalId
    from .scim_user_routing_language import ScimUserRoutingLanguage
    from .scim_user_routing_skill import ScimUserRoutingSkill


class ScimUserExtensions(Model):
    """ScimUserExtensions of the Platform API."""

    routing_skills: list[ScimUserRoutingSkill] | None = field("routingSkills", default=None)
    routing_languages: list[ScimUserRoutingLanguage] | None = field("routingLanguages", default=None)
    external_ids: list[ScimGenesysUserExternalId] | None = field("externalIds", default=None)
