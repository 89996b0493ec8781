# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScimGenesysUserExternalId(Model):
    """Part of ScimUserExtensions.

    Required by the platform: authority, value.
    """

    authority: str | None = field("authority", default=None)
    value: str | None = field("value", default=None)


class ScimUserExtensions(Model):
    """Part of ScimV2CreateUser and 1 more."""

    routing_skills: list[ScimUserRoutingSkill] | None = field("routingSkills", default=None)
    routing_languages: list[ScimUserRoutingLanguage] | None = field("routingLanguages", default=None)
    external_ids: list[ScimGenesysUserExternalId] | None = field("externalIds", default=None)


class ScimUserRoutingLanguage(Model):
    """Part of ScimUserExtensions.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    proficiency: float | None = field("proficiency", default=None)


class ScimUserRoutingSkill(Model):
    """Part of ScimUserExtensions.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    proficiency: float | None = field("proficiency", default=None)
