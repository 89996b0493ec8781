# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ScimGenesysUserExternalId, ScimUserRoutingLanguage, ScimUserRoutingSkill


class ScimUserExtensions(Model):
    """Part of ScimV2CreateUser and 1 more."""

    routing_skills: list[ScimUserRoutingSkill] | None = field("routingSkills", default=None)
    routing_languages: list[ScimUserRoutingLanguage] | None = field("routingLanguages", default=None)
    external_ids: list[ScimGenesysUserExternalId] | None = field("externalIds", default=None)
