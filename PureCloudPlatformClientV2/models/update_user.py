# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Biography, Chat, Contact, EmployerInfo, Group, Image, Location


class UpdateUser(Model):
    """A user to change: name, chat, department and 19 more. Body of patch_user.

    Required by the platform: version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    chat: Chat | None = field("chat", default=None)
    department: str | None = field("department", default=None)
    email: str | None = field("email", default=None)
    primary_contact_info: list[Contact] | None = field("primaryContactInfo", default=None)
    addresses: list[Contact] | None = field("addresses", default=None)
    title: str | None = field("title", default=None)
    username: str | None = field("username", default=None)
    preferred_name: str | None = field("preferredName", default=None)
    manager: str | None = field("manager", default=None)
    images: list[Image] | None = field("images", default=None)
    version: int | None = field("version", default=None)
    profile_skills: list[str] | None = field("profileSkills", default=None)
    locations: list[Location] | None = field("locations", default=None)
    groups: list[Group] | None = field("groups", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    acd_auto_answer: bool | None = field("acdAutoAnswer", default=None)
    certifications: list[str] | None = field("certifications", default=None)
    biography: Biography | None = field("biography", default=None)
    employer_info: EmployerInfo | None = field("employerInfo", default=None)
    self_uri: str | None = field("selfUri", default=None)
