"""Copies are separate."""

from __future__ import annotations

import copy
from pathlib import Path

import pytest

import PureCloudPlatformClientV2 as sdk
from PureCloudPlatformClientV2 import Configuration


def test_a_copy_of_the_default_is_separate_too() -> None:
    twin = copy.copy(sdk.configuration)
    assert twin is not sdk.configuration
    twin.access_token = "other"
    assert sdk.configuration.access_token != "other"


@pytest.mark.parametrize("names", [("certPath", "keyPath", "caPath"), ("cert", "key", "ca")])
def test_certificates_are_set_by_official_and_by_short_names(names: tuple[str, ...], tmp_path: Path) -> None:
    created = Configuration.create()
    created.set_mtls_certificates(**dict(zip(names, ("c", tmp_path / "k", "a"), strict=True)))  # type: ignore[arg-type]
    assert (created.cert_file, created.key_file, created.ssl_ca_cert) == ("c", str(tmp_path / "k"), "a")
    created.set_mtls_certificates("c2", "k2")
    assert (created.cert_file, created.key_file, created.ssl_ca_cert) == ("c2", "k2", "a")
    with pytest.raises(TypeError, match="are required"):
        created.set_mtls_certificates("c")
