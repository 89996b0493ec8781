"""TLS, client certificates and the gateway that asks for them."""

from __future__ import annotations

import os
import ssl
import tempfile
from pathlib import Path

import pytest
import trustme
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)

from PureCloudPlatformClientV2 import UsersApi
from PureCloudPlatformClientV2.rest import (
    ApiException,
    TLSFailed,
)
from PureCloudPlatformClientV2.simulator import Simulator

from ..faults import FaultServer
from .clients import client_of, get


def test_a_certificate_is_verified_and_a_refusal_is_not_tried_again(tls_server: FaultServer, ca_file: str) -> None:
    client = client_of(tls_server.host)
    with pytest.raises(TLSFailed) as caught:
        get(client)
    assert (caught.value.status, caught.value.attempts, tls_server.count) == (0, 1, 0)
    client.configuration.ssl_ca_cert = ca_file
    assert get(client) == {"id": "1"}


def test_verification_can_be_switched_off_with_a_warning(tls_server: FaultServer) -> None:
    import urllib3

    with pytest.warns(urllib3.exceptions.InsecureRequestWarning):
        assert get(client_of(tls_server.host, verify_ssl=False)) == {"id": "1"}


def test_client_certificates_are_shown_from_files_and_from_text(
    authority: trustme.CA, ca_file: str, tmp_path: Path
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    own = authority.issue_cert("client@example.com")
    cert, key = own.cert_chain_pems[0].bytes().decode(), own.private_key_pem.bytes().decode()
    (tmp_path / "cert.pem").write_text(cert)
    (tmp_path / "key.pem").write_text(key)
    with FaultServer(ssl_context=context) as server:
        client = client_of(server.host, ssl_ca_cert=ca_file)
        with pytest.raises(ApiException):
            get(client)
        client.configuration.set_mtls_certificates(str(tmp_path / "cert.pem"), str(tmp_path / "key.pem"), ca_file)
        assert get(client) == {"id": "1"}
        before = set(os.listdir(tempfile.gettempdir()))
        client.configuration.set_mtls_contents(cert, key, authority.cert_pem.bytes().decode())
        assert get(client) == {"id": "1"}
        left = [name for name in set(os.listdir(tempfile.gettempdir())) - before if name.endswith(".pem")]
        assert left == []


def test_a_certificate_file_that_cannot_be_read_is_told(tls_server: FaultServer) -> None:
    with pytest.raises(ApiException, match="ssl_ca_cert"):
        get(client_of(tls_server.host, ssl_ca_cert="/nonexistent/ca.pem"))


def test_an_encrypted_key_is_refused_and_nobody_is_asked_for_its_password(
    tls_server: FaultServer, authority: trustme.CA, tmp_path: Path
) -> None:
    own = authority.issue_cert("client@example.com")
    cert, password = own.cert_chain_pems[0].bytes(), BestAvailableEncryption(b"secret")
    plain = load_pem_private_key(own.private_key_pem.bytes(), None)
    key = plain.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, password)
    (tmp_path / "cert.pem").write_bytes(cert)
    (tmp_path / "key.pem").write_bytes(key)
    client = client_of(tls_server.host)
    client.configuration.set_mtls_certificates(tmp_path / "cert.pem", tmp_path / "key.pem")
    with pytest.raises(TLSFailed, match="the private key is encrypted"):
        get(client)
    client.configuration.set_mtls_contents(cert, key)
    with pytest.raises(TLSFailed, match="the private key is encrypted"):
        get(client)


def test_the_simulator_serves_as_a_gateway_with_tls_and_client_certificates(
    authority: trustme.CA, ca_file: str
) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.configure_trust(context)
    context.verify_mode = ssl.CERT_REQUIRED
    own = authority.issue_cert("client@example.com")
    with Simulator(ssl_context=context, gateway_login_path="login", gateway_api_path="api-path") as sim:
        client = client_of("https://api.mypurecloud.com", ssl_ca_cert=ca_file)
        host, _, port = sim.host.removeprefix("https://").partition(":")
        client.set_gateway(host, "https", int(port), "/login/", "api-path")
        with pytest.raises(ApiException):
            client.get_client_credentials_token(sim.client_id, sim.client_secret)
        pems = own.cert_chain_pems[0].bytes().decode(), own.private_key_pem.bytes().decode()
        client.configuration.set_mtls_contents(*pems)
        client.get_client_credentials_token(sim.client_id, sim.client_secret)
        assert UsersApi(client).get_users_me().id
