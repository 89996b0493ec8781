"""Client certificates (mutual TLS) under the official names."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .table import SettingsTable

if TYPE_CHECKING:
    import ssl

    from .settings import Settings


class MutualTls(SettingsTable):
    """The settings with what sets several of them at once for TLS."""

    if TYPE_CHECKING:

        def apply(self, values: Mapping[str, Any], *, check_only: bool = False) -> None: ...

        def snapshot(self) -> Settings: ...

    def set_mtls_certificates(
        self,
        certPath: str | os.PathLike[str] | None = None,
        keyPath: str | os.PathLike[str] | None = None,
        caPath: str | os.PathLike[str] | None = None,
        *,
        cert: str | os.PathLike[str] | None = None,
        key: str | os.PathLike[str] | None = None,
        ca: str | os.PathLike[str] | None = None,
    ) -> None:
        """Use the client certificate and private key in these PEM files, and the CA certificates if a file is given.

        `cert`, `key` and `ca` are other names of the same. Raises TypeError if a file is missing.
        """
        cert, key, ca = certPath or cert, keyPath or key, caPath or ca
        if not cert or not key:
            raise TypeError("certPath and keyPath, the PEM files of the certificate and its private key, are required")
        values: dict[str, Any] = {"cert_file": cert, "key_file": key, "mtls_contents": None}
        self.apply(values | ({"ssl_ca_cert": ca} if ca else {}))

    def set_mtls_contents(
        self,
        certContent: str | bytes | None = None,
        keyContent: str | bytes | None = None,
        caContent: str | bytes | None = None,
        *,
        cert: str | bytes | None = None,
        key: str | bytes | None = None,
        ca: str | bytes | None = None,
    ) -> None:
        """Use this client certificate, private key and CA certificates, given as PEM.

        `cert`, `key` and `ca` are other names of the same. Raises TypeError if the certificate or key is missing.
        """
        cert, key, ca = certContent or cert, keyContent or key, caContent or ca
        if not cert or not key:
            raise TypeError("certContent and keyContent, the PEM of the certificate and its private key, are required")
        self.apply({"mtls_contents": (cert, key, ca), "cert_file": None, "key_file": None})

    def create_mtls_or_ssl_context(self) -> ssl.SSLContext:
        """Return a TLS context with the CA and client certificates of these settings, as requests use them.

        Raises OSError, naming the setting, for a file that cannot be used.
        """
        from .tls import ssl_context  # here: building a context loads ssl

        return ssl_context(self.snapshot().transport)
