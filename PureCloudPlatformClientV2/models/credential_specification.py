# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CredentialSpecification(Model):
    """CredentialSpecification of the Platform API."""

    required: bool | None = field("required", default=None)
    title: str | None = field("title", default=None)
    credential_types: list[str] | None = field("credentialTypes", default=None)
