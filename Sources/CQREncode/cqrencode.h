// libqrencode as Swift can call it.
#pragma once
#include <qrencode.h>
