"""TLS: one verified context per transport settings."""

from __future__ import annotations

import os
import ssl
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .settings import TransportSettings


def ssl_context(settings: TransportSettings) -> ssl.SSLContext:
    """Return the context for `settings`: the CA file, certifi's by default, and the client's certificate.

    Raises OSError or ssl.SSLError, naming the setting, for a file that cannot be used.
    """
    import certifi  # here: plain HTTP needs no certificates

    ca_text = settings.mtls_contents[2] if settings.mtls_contents else None
    try:
        context = ssl.create_default_context(cafile=None if ca_text else settings.ssl_ca_cert or certifi.where())
        if ca_text:
            context.load_verify_locations(cadata=ca_text)
    except OSError as error:
        raise type(error)(f"the CA certificates (ssl_ca_cert) cannot be loaded: {error}") from error
    if not settings.verify_ssl:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    try:
        _load_client_certificate(context, settings)
    except OSError as error:
        raise type(error)(f"the client certificate (cert_file, key_file) cannot be loaded: {error}") from error
    return context


def _load_client_certificate(context: ssl.SSLContext, settings: TransportSettings) -> None:
    if settings.mtls_contents:
        import tempfile  # here: few programs give a certificate as text

        cert, key, _ = settings.mtls_contents
        # OpenSSL's binding reads files only: one of mkstemp's, readable by its owner alone, for the moment of loading.
        handle, path = tempfile.mkstemp(suffix=".pem")
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(f"{cert.strip()}\n{key.strip()}\n")
            context.load_cert_chain(path, password=_refuse_encrypted)
        finally:
            os.unlink(path)
    elif settings.cert_file:
        context.load_cert_chain(settings.cert_file, settings.key_file, _refuse_encrypted)


def _refuse_encrypted() -> str:
    """Stand in the place of OpenSSL's own question for the password, at a terminal where nobody may be."""
    raise OSError("the private key is encrypted, and there is no setting for its password; decrypt it first")
