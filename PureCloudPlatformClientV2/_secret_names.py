# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
"""The properties and parameters of the definition that hold secrets, in small letters and digits only."""

SECRET_NAMES: frozenset[str] = frozenset(
    {
        "apikey",
        "appsecret",
        "authtoken",
        "clientsecret",
        "codeverifier",
        "devicetoken",
        "embeddedsignupaccesstoken",
        "jwt",
        "mapboxkey",
        "memberauthtoken",
        "newpassword",
        "oldpassword",
        "outboundnotificationwebhooksignaturesecrettoken",
        "pageaccesstoken",
        "pairingtoken",
        "password",
        "pin",
        "refreshtoken",
        "secret",
        "securitykey",
        "sessionjointoken",
        "useraccesstoken",
    }
)
