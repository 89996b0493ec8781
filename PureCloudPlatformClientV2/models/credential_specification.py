# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CredentialSpecification(Model):
    """Part of IntegrationType."""

    required: bool | None = field("required", default=None)
    title: str | None = field("title", default=None)
    credential_types: list[str] | None = field("credentialTypes", default=None)
