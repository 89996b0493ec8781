# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CredentialSpecification(Model):
    required: bool | None = field("required", default=None)
    title: str | None = field("title", default=None)
    credential_types: list[str] | None = field("credentialTypes", default=None)
